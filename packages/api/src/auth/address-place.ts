import { isIPv6 } from 'node:net';

/**
 * The place in the network that an address stands for in limits. An IPv4 address is its own, also in its IPv6 form. Of an
 * IPv6 address it is the first 64 bits: whoever has one has at least all the others beside it (RFC 6177), and would
 * otherwise begin anew with each.
 */
export function placeOf(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  // A URL writes any form of an address in one way, and an embedded IPv4 address as two groups.
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const [front, back] = [groups(head), groups(tail)];
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  const all = [...front, ...Array<string>(zeros).fill('0'), ...back];
  if (all.slice(0, 5).every((group) => group === '0') && all[5] === 'ffff') return ipv4Of(all.slice(6));
  return `${all.slice(0, 4).join(':')}::/64`;
}

const ipv4Of = (groups: readonly string[]): string =>
  groups
    .flatMap((group) => {
      const bits = Number.parseInt(group, 16);
      return [bits >> 8, bits & 255];
    })
    .join('.');

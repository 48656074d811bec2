import { isIP } from 'node:net';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';

export type PageAddressRefusal = { readonly reason: 'page-address-not-allowed' };

const localNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid)$/;

/**
 * The address of a webhook, if a platform's admin may have pages sent there. An admin is not the operator of the install, so
 * the worker must not become their way into its network: only https, only names with a dot that are not of a private
 * network, no addresses in numbers, no sign-in in the address. A local install, whose own origin is this machine, also
 * allows this machine. A name that leads inside by its DNS entry is for the operator's network rules to stop; see
 * docs/decisions/0051-where-pages-may-go.md.
 */
export function pageAddress(text: string, origin: string): Outcome<string, PageAddressRefusal> {
  const not = refuse({ reason: 'page-address-not-allowed' } as const);
  if (!URL.canParse(text)) return not;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return not;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:';
  if (isHttp && isThisMachine(host) && isThisMachine(new URL(origin).hostname)) return accept(url.href);
  if (url.protocol !== 'https:') return not;
  if (isIP(host) !== 0 || host.startsWith('[')) return not;
  if (!host.includes('.') || localNames.test(host)) return not;
  return accept(url.href);
}

const isThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);

import { findZone, type ZoneYear, zoneYear } from './zone-offsets.ts';

/** What a zone's clocks do over some years, as plain data: about 2 KB for ten years, a few hundred bytes compressed. */
export type ZoneTable = {
  readonly zone: string;
  readonly firstYear: number;
  readonly years: readonly ZoneYear[];
};

/**
 * What this engine's zone database says of a zone, to be sent along with a calendar. Browser and server can have
 * different editions of that database, and a country may change its clocks at short notice: the instant that a
 * person sees before sending must be the one that the server will decide. Undefined for an unknown zone.
 */
export const zoneTable = (zone: string, firstYear: number, lastYear: number): ZoneTable | undefined => {
  const found = findZone(zone);
  if (!found) return undefined;
  const years: ZoneYear[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) years.push(zoneYear(found, year));
  return { zone, firstYear, years };
};

/**
 * Takes another engine's word for a zone, for the years of the table; to be called before a calendar of that zone
 * is compiled. False when this engine does not know the zone at all.
 */
export const adoptZoneTable = ({ zone, firstYear, years }: ZoneTable): boolean => {
  const found = findZone(zone);
  if (!found) return false;
  for (const [index, year] of years.entries()) found.years.set(firstYear + index, year);
  return true;
};

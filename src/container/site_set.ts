// Sets of sites as sorted arrays.
//
// A copyset has two or three members in practice, and up to 1,023 for a page of program text that
// every node reads. A sorted array is the smallest form for the first and still finds a member of
// the second in ten comparisons. The empty set is one shared frozen array, so that an entry without
// copies owns no set at all; `withSite` therefore returns the set to keep.

import type { SiteId } from "./identifiers.js";

export type SiteSet = readonly SiteId[];

export const NO_SITES: SiteSet = Object.freeze([]);

/** The index of `site`, or of the place where it would have to be inserted. */
function position(set: SiteSet, site: SiteId): number {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((set[middle] as SiteId) < site) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function hasSite(set: SiteSet, site: SiteId): boolean {
  return set.length > 0 && set[position(set, site)] === site;
}

/** The set with `site`; `set` itself when it is a member already. */
export function withSite(set: SiteSet, site: SiteId): SiteSet {
  if (set.length === 0) return [site];
  const at = position(set, site);
  return set[at] === site ? set : [...set.slice(0, at), site, ...set.slice(at)];
}

/** The set without `site`; `set` itself when it is no member. */
export function withoutSite(set: SiteSet, site: SiteId): SiteSet {
  if (!hasSite(set, site)) return set;
  return set.length === 1 ? NO_SITES : set.filter((member) => member !== site);
}

/** True when the set has a member that is not `site`. */
export function hasOtherThan(set: SiteSet, site: SiteId): boolean {
  return set.length > 1 || (set.length === 1 && set[0] !== site);
}

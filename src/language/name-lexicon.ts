export const firstNames: ReadonlySet<string> = new Set(['Abdourahamane']);
const T = new Set('général président ministre roi reine colonel'.split(' '));
export const isPersonTitle = (f: string) => T.has(f);
const O = new Set('alliance fédération organisation'.split(' '));
export const isOrganisationHead = (f: string) => O.has(f);
const P = new Set('république ville'.split(' '));
export const isPlaceHead = (f: string) => P.has(f);
const names = new Intl.DisplayNames('fr', { type: 'region' });
const places = new Set<string>();
for (let a = 65; a <= 90; a++)
  for (let b = 65; b <= 90; b++) {
    const c = String.fromCharCode(a, b);
    const n = names.of(c);
    if (n !== undefined && n !== c) places.add(n);
  }
export const isPlaceName = (n: string) => places.has(n);

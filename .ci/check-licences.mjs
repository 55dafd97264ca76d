// Fails when an installed package comes under a licence that is not allowed here.
import { existsSync, readFileSync } from 'node:fs';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
]);
/** Of tools only, none of which is part of the program. */
const ALLOWED_IN_DEVELOPMENT = new Set([...ALLOWED, 'MPL-2.0']);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const refused = [];
let checked = 0;
for (const [path, { dev = false }] of Object.entries(packages)) {
  const manifest = `${path}/package.json`;
  // The root itself, and packages for other systems.
  if (path === '' || !existsSync(manifest)) continue;
  const { name, license } = JSON.parse(readFileSync(manifest, 'utf8'));
  checked += 1;
  if (!(dev ? ALLOWED_IN_DEVELOPMENT : ALLOWED).has(license)) refused.push(`${name}: ${license ?? 'none'}`);
}
console.log(`${checked} packages checked, ${refused.length} refused`);
for (const line of refused) console.log(`  ${line}`);
process.exitCode = refused.length === 0 && checked > 0 ? 0 : 1;

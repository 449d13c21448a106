/** Puts the site's base path before a root-relative address; leaves other addresses alone. */
export function withBase(address: string, base: string = import.meta.env.BASE_URL): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return base.replace(/\/$/, '') + address;
}

/** Adds the base path of the site to an address that starts with one slash. Other addresses do not change. */
export function withBase(address: string, base: string = import.meta.env.BASE_URL): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return base.replace(/\/$/, '') + address;
}

/** Whether a path leads to a page of ours and nowhere else: no other site, no other scheme, and not to the sign-in again. */
export function isOwnPath(path: string, home: string): boolean {
  if (!/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(path) || path.length > 500) return false;
  const { origin, pathname } = new URL(path, home);
  return origin === new URL(home).origin && !/^\/(sign-|\/)/.test(pathname);
}

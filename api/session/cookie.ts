/** A cookie of ours: not for scripts, not for other sites, and bound to our host where that is reached by https. */
export interface Cookie {
  name: string;
  set(value: string, seconds: number): string;
  clear(): string;
  /** What a request's Cookie headers hold under its name, as often as it stands there. */
  among(headers: readonly string[]): string[];
}

export function createCookie(called: string, isSecure: boolean): Cookie {
  const name = isSecure ? `__Host-${called}` : called;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return {
    name,
    set: (value, seconds) => `${name}=${value}; Max-Age=${seconds}; ${attributes}`,
    clear: () => `${name}=; Max-Age=0; ${attributes}`,
    among: (headers) =>
      headers
        .flatMap((it) => it.split(';'))
        .map((it) => it.trim())
        .filter((it) => it.startsWith(`${name}=`))
        .map((it) => it.slice(name.length + 1)),
  };
}

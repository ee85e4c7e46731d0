/** Cookies of one fetch: sites send visitors on to the same address until they bring the cookie that they were given. */
export interface CookieJar {
  /** @param headers the `Set-Cookie` headers of an answer */
  take(url: URL, headers: readonly string[]): void;
  /** The `Cookie` header for a request; null if there is none. */
  headerFor(url: URL): string | null;
}

const LIMITS = { cookies: 50, characters: 4_096 } as const;

/** Keeps each cookie for the origin that set it, and no other: nothing is told to a second site. */
export function createCookieJar(): CookieJar {
  const origins = new Map<string, Map<string, string>>();
  return {
    take(url, headers) {
      const cookies = origins.get(url.origin) ?? new Map<string, string>();
      for (const header of headers) {
        const [, name = '', value = ''] = /^\s*([^=;\s]+)=([^;]*)/.exec(header) ?? [];
        if (name === '' || name.length + value.length > LIMITS.characters) continue;
        if (/;\s*max-age\s*=\s*(?:0|-)/i.test(header)) cookies.delete(name);
        else if (cookies.has(name) || cookies.size < LIMITS.cookies) cookies.set(name, value.trim());
      }
      origins.set(url.origin, cookies);
    },
    headerFor(url) {
      const cookies = [...(origins.get(url.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
      return cookies === '' || cookies.length > LIMITS.characters ? null : cookies;
    },
  };
}

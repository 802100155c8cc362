const header = "x-csrf-token";

/**
 * A `fetch` that carries the browser's form token. When the server answers that it no longer holds, the
 * fresh one it sends along is taken and the request is repeated once.
 */
export function csrfFetch(first: string, ask: typeof fetch = fetch): typeof fetch {
  let token = first;
  return async (address, init) => {
    const send = () => {
      const headers = new Headers(init?.headers);
      headers.set(header, token);
      return ask(address, { ...init, headers });
    };
    const response = await send();
    const fresh = response.status === 403 ? response.headers.get(header) : null;
    if (!fresh) return response;
    token = fresh;
    return send();
  };
}

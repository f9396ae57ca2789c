/** Gives the same act the same key, however often it is tried; another content is another act. */
export function createActKey(): (to: string, content: unknown) => string {
  let last = { said: '', key: '' };
  return (to, content) => {
    const said = JSON.stringify([to, content]);
    if (said !== last.said) last = { said, key: newKey() };
    return last.key;
  };
}

/** 128 random bits. `randomUUID` is only there on secure origins. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, '0')).join('');

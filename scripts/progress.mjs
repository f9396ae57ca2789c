/** Prints one line. */
export const say = (line) => console.log(line);

/** Keeps saying that a long piece of work goes on, and for how long it has. */
export async function withProgress({ say, what, every = 15_000 }, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  say(`${what} …`);
  const timer = setInterval(() => say(`  … still ${inShort(what)} (${seconds()} s so far)`), every);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

const inShort = (what) => what.charAt(0).toLowerCase() + what.slice(1).replace(/ \(.*\)$/, '');

// Solves a challenge (ALTCHA's proof of work): a second of arithmetic for one person, a lot for a crowd of programs. Runs
// as a worker of a page, or inside the service worker.
(() => {
  const fraction = (prime, root) => (prime ** (1 / root) % 1) * 2 ** 32 | 0;
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every(prime => n % prime)) primes.push(n);
  const K = primes.map(prime => fraction(prime, 3)), H = primes.slice(0, 8).map(prime => fraction(prime, 2));
  const turn = (word, by) => word >>> by | word << 32 - by;
  const W = new Int32Array(64);

  const block = (state, bytes, from) => {
    for (let i = 0; i < 16; i++, from += 4) W[i] = bytes[from] << 24 | bytes[from + 1] << 16 | bytes[from + 2] << 8 | bytes[from + 3];
    for (let i = 16; i < 64; i++) {
      const x = W[i - 15], y = W[i - 2];
      W[i] = W[i - 16] + (turn(x, 7) ^ turn(x, 18) ^ x >>> 3) + W[i - 7] + (turn(y, 17) ^ turn(y, 19) ^ y >>> 10);
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + K[i] + W[i] | 0;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
      h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
    }
    return [a, b, c, d, e, f, g, h].map((word, i) => word + state[i] | 0);
  };
  const sha256 = text => {
    const bytes = new Uint8Array(text.length + 72 & -64), end = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    bytes[text.length] = 0x80;
    end.setUint32(bytes.length - 4, text.length * 8);
    let state = H;
    for (let from = 0; from < bytes.length; from += 64) state = block(state, bytes, from);
    return state;
  };

  self.solveProof = ({ algorithm, challenge, salt, signature, maxnumber }) => {
    const wanted = challenge.match(/.{8}/g).map(word => parseInt(word, 16) | 0);
    for (let number = 0; number <= maxnumber; number++) {
      if (sha256(salt + number).every((word, i) => word === wanted[i])) return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    }
    throw new Error('this challenge has no solution');
  };
  if (!self.document && !self.registration) self.onmessage = ({ data }) => postMessage(self.solveProof(data));
})();

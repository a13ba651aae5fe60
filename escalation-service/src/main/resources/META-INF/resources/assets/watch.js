// Keeps what is being read where it is when the board is refreshed, and tells those who listen what has changed.
(() => {
  const anchor = () => [...document.querySelectorAll('.board-card')].find(card => card.getBoundingClientRect().top >= 0);
  let kept = null;
  document.addEventListener('htmx:beforeSwap', event => {
    const card = event.detail.target.id === 'board' ? anchor() : null;
    kept = card && scrollY > 0 ? { id: card.id, top: card.getBoundingClientRect().top } : null;
  });
  document.addEventListener('htmx:afterSettle', () => {
    const board = document.getElementById('board');
    const card = kept && document.getElementById(kept.id);
    if (card) scrollBy(0, card.getBoundingClientRect().top - kept.top);
    kept = null;
    const live = document.getElementById('live');
    if (board && live && live.textContent !== board.dataset.say) live.textContent = board.dataset.say;
    if (board) ring(Number(board.dataset.emergencies));
  });

  // Who wants it hears two tones when there are more emergencies than before; the browser remembers the wish.
  const sound = document.getElementById('sound');
  const wanted = () => localStorage.getItem('emergency-sound') === 'on';
  let known = Number(document.getElementById('board')?.dataset.emergencies);
  const tone = (context, frequency, at) => {
    const source = context.createOscillator(), volume = context.createGain();
    source.frequency.value = frequency;
    volume.gain.value = 0.2;
    source.connect(volume).connect(context.destination);
    source.start(context.currentTime + at);
    source.stop(context.currentTime + at + 0.25);
  };
  const play = () => {
    const context = new AudioContext();
    tone(context, 880, 0);
    tone(context, 660, 0.3);
  };
  const ring = now => {
    if (now > known && wanted()) play();
    known = now;
  };
  if (sound) {
    const show = () => {
      sound.hidden = false;
      sound.setAttribute('aria-pressed', wanted());
      sound.textContent = wanted() ? sound.dataset.on : sound.dataset.off;
    };
    sound.addEventListener('click', () => {
      localStorage.setItem('emergency-sound', wanted() ? 'off' : 'on');
      show();
      if (wanted()) play();
    });
    show();
  }
})();

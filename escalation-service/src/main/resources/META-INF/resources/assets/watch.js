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
  });
})();

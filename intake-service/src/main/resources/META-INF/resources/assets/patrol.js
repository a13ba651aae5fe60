// The telephone tells where it is, so that nobody need choose a grid on patrol; who chooses one by hand goes before it.
(() => {
  const at = document.getElementById('at'), located = document.getElementById('located');
  const tell = value => { at.value = value; located.hidden = !value; };
  document.getElementById('grid').addEventListener('change', () => tell(''));
  if (document.querySelector('[role=alert]')) return;
  navigator.geolocation?.getCurrentPosition(
    position => tell(position.coords.latitude + ',' + position.coords.longitude),
    () => {},
    { enableHighAccuracy: true, timeout: 8000 });
})();

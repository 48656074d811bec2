// Leaving at once. Runs before the page is drawn, so that it works while everything else still loads.
// A link marked `data-leave` leads to a neutral page; this replaces the room in the browser's history as it goes.
// Without this script the link is still a link. Shift three times, with no other key between, does the same.
(() => {
  const withinMs = 1500;
  let presses = [];

  const leave = () => {
    const link = document.querySelector('a[data-leave]');
    if (!link) return;
    // The page vanishes now; the neutral one may take a moment.
    document.documentElement.classList.add('left');
    document.title = ' ';
    window.location.replace(link.href);
  };

  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-leave]') : null;
      if (!link) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
    },
    true,
  );

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Shift') {
        presses = [];
        return;
      }
      if (event.repeat) return;
      presses = [...presses.filter((at) => event.timeStamp - at < withinMs), event.timeStamp];
      if (presses.length === 3) leave();
    },
    true,
  );

  // Coming back by the Back button must not bring the page up from the browser's memory.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
})();

// Leaving at once. Runs before the page is drawn, so that it works while everything else still loads.
// A link marked `data-leave` leads to a neutral page; this replaces the room in the browser's history as it goes.
// Without this script the link is still a link. Shift three times, with no other key between, does the same.
(() => {
  const withinMs = 1500;
  let presses = [];

  // The pages that were open before this one are still behind the Back button, and nothing can take them out. So the tab
  // remembers where it was left for, and whoever goes back is led there again; coming in any other way ends that.
  const mark = 'left-for';
  const leaveAgain = () => {
    const to = window.sessionStorage.getItem(mark);
    if (!to) return false;
    document.documentElement.classList.add('left');
    window.location.replace(to);
    return true;
  };
  if (performance.getEntriesByType('navigation')[0]?.type === 'back_forward') leaveAgain();
  else window.sessionStorage.removeItem(mark);

  const leave = () => {
    const link = document.querySelector('a[data-leave]');
    if (!link) return;
    // The page vanishes now; the neutral one may take a moment.
    document.documentElement.classList.add('left');
    document.title = ' ';
    window.sessionStorage.setItem(mark, link.href);
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
    if (event.persisted && !leaveAgain()) window.location.reload();
  });
})();

// A live page's parts are replaced as a whole. What the reader has opened, focused or moved in one stays as it was,
// figures that changed stand out for three seconds, and a lost connection is said. Without this script the page shows
// the same figures.
'use strict';
(() => {
  const focusable = 'a[href],button,summary';
  const scrolled = new Map();
  let focuses = 0;

  const boxes = part => [part, ...part.querySelectorAll('.scroll')];

  // The nth of the links to the same place, or else the nth button or summary.
  const twin = (element, before, after) => {
    const kind = element.localName === 'a'
      ? `a[href="${CSS.escape(element.getAttribute('href'))}"]`
      : element.localName;
    return after.querySelectorAll(kind)[[...before.querySelectorAll(kind)].indexOf(element)];
  };

  document.addEventListener('htmx:oobBeforeSwap', ({ detail }) => {
    const before = detail.target;
    const after = detail.fragment;
    before.querySelectorAll('details[open]').forEach(opened => {
      const same = twin(opened, before, after);
      if (same) same.open = true;
    });
    const focused = document.activeElement;
    if (before.contains(focused) && focused.matches(focusable)) {
      const same = twin(focused, before, after);
      // htmx gives the focus back by id.
      if (same) same.id = focused.id ||= `focused-${++focuses}`;
    }
    before.querySelectorAll('.fig[id]').forEach(figure => {
      const same = after.querySelector(`#${CSS.escape(figure.id)}`);
      if (same && same.textContent !== figure.textContent) same.classList.add('changed');
    });
    scrolled.set(before.id, boxes(before).map(box => box.scrollLeft));
  });

  document.addEventListener('htmx:oobAfterSwap', ({ target }) => {
    const lefts = scrolled.get(target.id);
    if (lefts) boxes(target).forEach((box, place) => { box.scrollLeft = lefts[place] ?? 0; });
    scrolled.delete(target.id);
  });

  const say = state => () => document.documentElement.setAttribute('data-live', state);
  document.addEventListener('htmx:sseOpen', say('on'));
  document.addEventListener('htmx:sseError', say('cut'));
})();

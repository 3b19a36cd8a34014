// Marks in the contents where the reader is, and keeps it in sight in the bar of a narrow page.
(() => {
  const bar = document.querySelector(".ex-toc");
  if (!bar) return;
  const links = new Map();
  for (const link of bar.querySelectorAll("a[href^='#']")) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place) links.set(place, link);
  }
  const places = [...links.keys()];
  let current;
  const mark = () => {
    const line = innerHeight * 0.3;
    const passed = places.filter((place) => place.getBoundingClientRect().top <= line);
    const link = links.get(passed.at(-1));
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    current = link;
    if (link && bar.scrollWidth > bar.clientWidth) bar.scrollLeft = link.offsetLeft - bar.clientWidth / 3;
  };
  let isDue = false;
  const later = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      mark();
    });
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);
  later();
})();

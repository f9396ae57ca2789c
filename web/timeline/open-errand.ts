export const errandId = (errand: string): string => `errand-${errand}`;

/** Opens one errand and moves focus to what opens it; false where it is not on the page. */
export function openErrand(within: ParentNode, errand: string): boolean {
  const place = within.querySelector<HTMLElement>(`#${CSS.escape(errandId(errand))}`);
  if (!place) return false;
  for (let it = place.closest('details'); it; it = it.parentElement?.closest('details') ?? null) it.open = true;
  const focused = place.querySelector<HTMLElement>(':scope > summary, h3');
  if (focused && focused.tagName !== 'SUMMARY') focused.tabIndex = -1;
  focused?.focus();
  return true;
}

/** Opens what the address points at. */
export function openLinked(within: ParentNode): void {
  const [, errand] = /^#errand-(.+)$/.exec(decodeURIComponent(location.hash)) ?? [];
  if (errand !== undefined) openErrand(within, errand);
}

/** True in a tab of Safari on iPad or iPhone, where everything is wiped after seven days without a visit. */
export function isSafariTab(nav: Navigator & { readonly standalone?: boolean } = navigator): boolean {
  const touch =
    /iPad|iPhone|iPod/u.test(nav.userAgent) || (/Macintosh/u.test(nav.userAgent) && nav.maxTouchPoints > 1)
  return touch && nav.standalone !== true && !matchMedia('(display-mode: standalone)').matches
}

/**
 * The page's few icons, drawn here so that no font needs to have them.
 *
 * @module
 */
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Outlines on a field of 24 by 24. */
const OUTLINES = {
  eye: 'M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7S2 12 2 12Zm10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  picture: 'M4 5h16v14H4Zm0 11 5-5 4 4 3-3 4 4M15.5 9.2v.1',
  file: 'M6 3h8l4 4v14H6Zm8 0v4h4M9 12h6M9 16h6',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  out: 'M8 16 17 7M9 7h8v8',
};

/** Draws an icon; without a label it is left to the eye alone. */
export function icon(name, label) {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  const path = document.createElementNS(NAMESPACE, 'path');
  path.setAttribute('d', OUTLINES[name]);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute(label ? 'aria-label' : 'aria-hidden', label ?? 'true');
  if (label) svg.setAttribute('role', 'img');
  svg.append(path);
  return svg;
}

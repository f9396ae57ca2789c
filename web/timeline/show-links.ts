import { html, type TemplateResult } from 'lit';
import type { Row } from '../../api/shapes/timeline.js';
import { mark } from '../shared/icon.js';

type Link = Row['links'][number];

/** A way out of here, as a button: it says whose page it leads to. */
export const outwards = ({ says, href }: Link, isFirst: boolean): TemplateResult => html`
  <a class="ds-button" data-color=${isFirst ? 'accent' : 'neutral'} data-variant=${isFirst ? 'primary' : 'secondary'} href=${href} rel="noreferrer">${says}${mark('out')}</a>
`;

export const linkOut = ({ says, href, body }: Link): TemplateResult => html`
  <a class="ds-link quiet-link" href=${href} rel="noreferrer">${says}${body === undefined ? '' : mark('out')}</a>
`;

import Cell from './Cell.astro';
import HeadCell from './HeadCell.astro';
import TextPicture from './TextPicture.astro';

/** What stands for an element of Markdown in a text: `<Content components={prose} />`. */
export const prose = { td: Cell, th: HeadCell, img: TextPicture };

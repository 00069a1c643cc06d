export { decimal, lightTones, portableSvg, printMark } from './portable/svg.ts';

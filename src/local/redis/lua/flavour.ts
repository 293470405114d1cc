/**
 * fengari speaks Lua 5.3, Redis 5.1. The one difference that would change results silently is in numbers: fengari has
 * integers, of only 32 bits, that wrap round. Here every numeral is read as a float and written as in 5.1. fengari offers
 * no setting for this, but its own modules call these two functions through the module's object.
 */
import 'fengari';
import objects from 'fengari/src/lobject.js';
import strings from 'fengari/src/lstring.js';

const readNumeral = objects.luaO_str2num;

objects.luaO_str2num = (text, number) => {
  const length = readNumeral(text, number);
  if (length > 0) number.setfltvalue(number.value);
  return length;
};

objects.luaO_tostring = (state, number) => {
  number.setsvalue(strings.luaS_bless(state, new TextEncoder().encode(formatLuaNumber(number.value))));
};

/** Lua 5.1's `%.14g`. */
function formatLuaNumber(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (Math.abs(value) === Infinity) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0';
  const [digits = '', exponent] = value
    .toPrecision(14)
    .replace(/(\.\d*?)0+(e|$)/, '$1$2')
    .replace(/\.(e|$)/, '$1')
    .split('e');
  if (exponent !== undefined) return `${digits}e${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
  return digits;
}

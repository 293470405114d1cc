import ipaddr from 'ipaddr.js';
import { localDay } from '../i18n/dates.ts';
import { sign } from '../sign.ts';

/** The part of a network address that stands for one place: an IPv4 address, or the /64 of an IPv6 one. */
function network(ip: string): string {
  if (!ipaddr.isValid(ip)) return 'unknown';
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return address.toString();
  return (address as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
}

/** A network address as we keep it for minutes: a hash whose salt is new each day. @param now ms since 1970 (UTC) */
export function addressHash(ip: string, now: number): string {
  return sign('address', `${localDay(now)}\n${network(ip)}`);
}

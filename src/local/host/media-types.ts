import { extname } from 'node:path';

const types: Record<string, string> = {
  '.atom': 'application/atom+xml',
  '.avif': 'image/avif',
  '.css': 'text/css; charset=UTF-8',
  '.csv': 'text/csv; charset=UTF-8',
  '.geojson': 'application/geo+json',
  '.gif': 'image/gif',
  '.gpx': 'application/gpx+xml',
  '.html': 'text/html; charset=UTF-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=UTF-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=UTF-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=UTF-8',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=UTF-8',
  '.vtt': 'text/vtt; charset=UTF-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The `Content-Type` of a file by its name. */
export const mediaType = (file: string) => types[extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Whether a file of this type gets smaller when compressed. */
export const isText = (type: string) => /^text\/|json|xml|javascript|wasm|x-icon/.test(type);

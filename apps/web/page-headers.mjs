import { randomBytes } from 'node:crypto';

/**
 * Express middleware: what every answer says about what a page may do. A fresh nonce per answer stands in
 * `response.locals.nonce`; only scripts that carry it, or that come from this server, run. Nothing is ever
 * asked of a third party.
 * @param {{ development: boolean, https: boolean }} options
 * @returns {import('express').RequestHandler}
 */
export function pageHeaders({ development, https }) {
  return (_request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    response.locals.nonce = nonce;
    response.set({
      'Content-Security-Policy': policy(nonce, { development, https }),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Origin-Agent-Cluster': '?1',
      'Permissions-Policy':
        'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
      // The address of a room must not reach the page that someone leaves to. Among our own pages it may be told: without
      // it a form would say `Origin: null`, as a stranger's does.
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'X-Robots-Tag': 'noindex',
      ...(https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
    });
    next();
  };
}

/** @param {string} nonce @param {{ development: boolean, https: boolean }} options */
function policy(nonce, { development, https }) {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    // Vite writes style elements while one develops; a built page has none.
    development ? `style-src 'self' 'unsafe-inline'` : `style-src 'self'`,
    development ? `connect-src 'self' ws:` : `connect-src 'self'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

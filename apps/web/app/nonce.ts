import { createContext, useContext } from 'react';

/**
 * The nonce that the page's own scripts carry. Empty in the browser: there the scripts already run, and
 * browsers hide the attribute from a page, so hydration finds an empty one too.
 */
export const NonceContext = createContext('');

export const useNonce = (): string => useContext(NonceContext);

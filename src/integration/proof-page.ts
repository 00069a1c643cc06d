import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Puts the proof page at /proof/. Only the preview asks for it, so that no build can publish it. */
export const proofPage = (): AstroIntegration => ({
  name: 'proof-page',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({
        pattern: '/proof/',
        entrypoint: fileURLToPath(new URL('../pages/_proof.astro', import.meta.url)),
      }),
  },
});

import { serve } from '../src/integration/server.ts';
import { BUILDS } from './runner/builds.ts';

/**
 * Serves what the runner built and puts the addresses, each ending in its base, into SITE_URL, FIXTURE_URL and BASED_URL:
 * Playwright hands the environment on to its workers. What it returns closes the servers again.
 */
export default async function serveBuilds(): Promise<() => Promise<void>> {
  const served = await Promise.all(
    BUILDS.map(async (build) => {
      const site = await serve({ directory: build.directory, base: build.base });
      process.env[build.address] = site.url;
      return site;
    }),
  );
  return async () => {
    await Promise.all(served.map((site) => site.close()));
  };
}

export type Engine = 'chromium' | 'firefox' | 'webkit';

function detect({ userAgent }: Navigator): Engine {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/** The engine that the test runs in. */
export const engine = detect(navigator);

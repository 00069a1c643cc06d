/**
 * A style sheet of tokens without those that no rule names, neither in it nor in `rules`, and without the blocks that are
 * empty then: an embed is read far more often than written.
 */
export function tokensNamed(tokens: string, rules: string): string {
  const all = tokens + rules;
  let kept = tokens.replace(/(--[\w-]+)\s*:[^;{}]*;?/g, (token, name: string) =>
    all.includes(`var(${name})`) || all.includes(`var(${name},`) ? token : '',
  );
  // From the inside out: a media query is empty once its rules are.
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = kept.replace(/[^{};]+\{\s*\}/g, '');
  }
  return kept.trim();
}

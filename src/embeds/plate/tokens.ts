/**
 * A style sheet of tokens without those that no rule names, neither in it nor in `rules`, and without the blocks that
 * are then empty, to keep embeds small.
 */
export function tokensNamed(tokens: string, rules: string): string {
  const all = tokens + rules;
  let kept = tokens.replace(/(--[\w-]+)\s*:[^;{}]*;?/g, (token, name: string) =>
    all.includes(`var(${name})`) || all.includes(`var(${name},`) ? token : '',
  );
  // Repeated, because a media query becomes empty only once its rules are removed.
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = kept.replace(/[^{};]+\{\s*\}/g, '');
  }
  return kept.trim();
}

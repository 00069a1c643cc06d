/**
 * English ordinals and numerals that rank or count nothing, as sources of patterns: what the Oxford dictionaries have as words of
 * their own. Words of the same shape that do count (half-price, third-quarter, double-digit) are not among them.
 */
const phrases: readonly string[] = [
  // Ordinals.
  'first[ -]hand',
  'first aid',
  'first and foremost',
  'first of all',
  'first time',
  'first lady',
  'in the first (?:place|instance)',
  '(?:in|into|to|of) the (?:first|second|third) person(?! to)',
  '(?:first|second|third)[ -]person (?:narrat\\w+|account|voice|singular|plural|view)',
  'second[ -]hand',
  'second thoughts?',
  'second nature',
  'second to none',
  'split second',
  'third part(?:y|ies)',
  'third-(?:party|person|rate)',
  'third (?:world|sector|age|time lucky)',
  'first of (?:its|their|his|her) kind',
  'first among equals',
  'in the second place',
  '(?:third|fourth) (?:estate|wall)',
  'fourth-rate',
  'fifth[ -]column(?:s|ists?)?',
  'sixth sense',
  'sixth[ -]form(?:s|ers?)?',
  'seventh heaven',
  'eleventh[ -]hour',
  // Halves and quarters that part nothing.
  'half-(?:hearted(?:ly|ness)?|baked|timbered|brothers?|sisters?|siblings?|terms?|times?|truths?|light|moons?|mast|measures?|wit(?:s|ted)?|naked|forgotten|asleep|finished|built|remembered|jokingly|smiles?|empty)',
  'half(?: |-)?(?:brothers?|sisters?|terms?|times?|truths?|measures?|mast|moons?|board)',
  'half[ -](?:open|closed|shut|awake|expect(?:ed|s|ing)?|hidden|buried|dead|mad)',
  'half-li(?:fe|ves)',
  '(?:first|second) half(?= (?:was|began|of the (?:match|game|film|play|book|concert)))',
  'halfway',
  'better hal(?:f|ves)',
  '(?:cent(?:re|er)|fly|scrum|wing)[ -]half',
  '(?:living|close|sleeping|crew|officers|servants|winter|cramped|married) quarters',
  '(?:all|some|many|several|other|certain|most|different|official) quarters(?! of)',
  '(?:every|no) quarter',
  '(?:old|latin|french|jewish|muslim|walled|student|business|residential|historic|poor|poorer) quarter(?! of (?:a|an|all|them|the year))',
  'headquarters',
  'quarter[ -]?finals?',
  // Doubles, triples and trebles that multiply nothing.
  'double[ -](?:check(?:s|ed|ing)?|click(?:s|ed|ing)?|cross(?:ed|es|ing)?|entry|edged|bass(?:es)?|standards?|barrelled|decker|blind|act|agents?|bed|beds|bind|bond|negatives?|meanings?|entendre|talk|vision|glaz(?:ed|ing)|helix|doors?|page|pages|quotes?|spac(?:ed|ing)|jeopardy|life|lives)',
  'doubl(?:e|es|ed|ing) (?:back|down|up as|as (?:an?|the|its|his|her|their|our))(?![\\p{L}])',
  'doubl(?:e|es|ed|ing) up(?= (?:with|in (?:pain|laughter)))',
  '(?:body|stunt) doubles?',
  '(?:the |mixed |men.s |women.s )?doubles (?:match|final|team|title|partner|players?|tennis)',
  'triple (?:jump|jumps|jumper|bottom line)',
  'treble (?:clef|voices?|lines?|parts?|choir|notes?)',
  '(?:see|sees|saw|seeing) double',
  'triple[ -]glaz(?:ed|ing)',
  '(?:think|thinks|thought|thinking|look(?:ed)?) twice',
  'once or twice',
  'twice-(?:baked|told)',
  // Nought, where it is a word for none, a place or an aim.
  'zero[ -]tolerance',
  'zero[ -]sum',
  'zero in on',
  'sub-zero',
  'below zero',
  'zero (?:line|hour|waste|point)',
  '(?:ground|absolute|patient) zero',
  // Numerals in phrases.
  'nine[ -]to[ -]five(?! (?:households|people|villages|persons|families|counties|projects|yuan|million|thousand|hundred))',
  'at sixes and sevens',
  'cloud nine',
  'five[ -](?:spice|star)',
  'tens (?:and units|column|place|digit)',
  'square one',
  'million-dollar question',
  'never in a million years',
  // Two blades are one thing.
  'a pair of (?:scissors|shears|tongs|pliers|pincers|tweezers|glasses|spectacles|binoculars|trousers|jeans|shorts|pyjamas|compasses|scales|bellows)',
  // Marks, not twenties.
  '(?:test|exam|match|final|average|high|low|credit|the|their|his|her|its|our|these|those|music|film|musical) scores?(?! (?:and|years))',
  'scores?(?! of|[ -](?:and|years))',
  // Coins, clans and a month are no French numerals.
  '(?:the|a|one|each|every|red|last|any) (?:cent|sept)',
  'sept(?=\\.)',
  // Names.
  'three (?:gorges|kingdoms)(?! of)',
  'hundred flowers',
  'hundred schools(?= of thought)',
  'eight immortals',
  'mille-feuilles?',
  'thousand islands?',
  '(?<=the )(?:seven sisters|ten commandments)',
  'four-wheel(?:ed)?[ -]drives?',
];

/** What is no gross, but the whole before something is taken off: a gross of eggs stays a number. */
const gross = 'gross(?= (?!of)\\p{L})|(?<!(?:an?|one|two|\\p{L}+ty|ten|few|several|many)[ -])gross(?! )';

/** A surname, or pale; ten thousand only behind a number or before what is counted by it. */
const wan =
  '(?<!(?:one|two|three|four|five|six|seven|eight|nine|\\p{L}+teen|\\p{L}+ty|ten|eleven|twelve|hundred|thousand|few|several|many|9|\uFFFC)[ -]?)wan(?! (?:yuan|rmb|mu|of|people|households|tonnes))';

export const freeEnglishPhrases: readonly string[] = [...phrases, gross, wan];

/**
 * English names of units of measure, of time and of money, singular and plural, in lower case: those of ECMA-402's sanctioned units and
 * of ISO 4217 as CLDR writes them, with units that Chinese has beside them. Written out, because what Intl answers depends on the
 * release of ICU that a machine has.
 */
const words = `
ac acre acres afghani afghanis ariaries ariary baht balboa balboas birr birrs bit bits boliviano bolivianos bolívar
bolívars bushel bushels byte bytes cedi cedis cent centimeter centimeters centimetre centimetres cents centuries
century cm colones colón colóns córdoba córdobas dalasi dalasis day days decade decades deg degree degrees denar
denari dinar dinars dirham dirhams dobra dobras dollar dollars dong dram drams emalangeni escudo escudos euro euros
feet fen florin foot forint forints fortnight fortnights franc francs ft gal gallon gallons gb gigabit gigabits
gigabyte gigabytes gigawatt gigawatts gourde gourdes gram grams guarani guaranis guilder guilders gw ha hectare
hectares hour hours hr hrs hryvnia hryvnias inch inches jiao jin kb kg kilo kilobit kilobits kilobyte kilobytes
kilogram kilograms kilometer kilometers kilometre kilometres kilos kilowatt kilowatts kina kip kips km koruna korunas
krona krone kroner kronor króna krónur kuna kunas kw kwacha kwachas kwanza kwanzas kwh kyat kyats lari laris lb lei
lek lekë lempira lempiras leone leones leu lev leva li lilangeni lira liter liters litre litres loti lotis maloti
manat manats mark marks mb megabit megabits megabyte megabytes megawatt megawatts meter meters metical meticals metre
metres mi microsecond microseconds mile mile-scandinavian miles miles-scandinavian milliliter milliliters millilitre
millilitres millimeter millimeters millimetre millimetres millisecond milliseconds min mins minute minutes ml mm month
months ms mth mths mu mw naira nairas nakfa nakfas nanosecond nanoseconds ngultrum ngultrums ns ouguiya ouguiyas ounce
ounces oz pataca patacas paʻanga pb pct pence penny percent percentage percentages peso pesos petabyte petabytes pound
pounds pula pulas quetzal quetzals quintal quintals rand real reals renminbi rial rials riel riels ringgit ringgits
riyal riyals rmb rouble roubles ruble rubles rufiyaa rufiyaas rupee rupees rupiah rupiahs sec second seconds secs
shekel shekels shilling shillings smi sol soles som somoni somonis soms st stone stones taka takas tala tb tenge
tenges terabit terabits terabyte terabytes ton tonne tonnes tons tugrik tugriks vatu vatus watt watts week weeks wk
wks won yard yards yd year years yen yr yrs yuan zloty zlotys μs
`;
const phrases = [
  'degree celsius',
  'degree fahrenheit',
  'degrees celsius',
  'degrees fahrenheit',
  'fl oz',
  'fluid ounce',
  'fluid ounces',
  'per cent',
  'scandinavian mile',
  'scandinavian miles',
  'us fl oz',
  'us fluid ounce',
  'us fluid ounces',
  'us gal',
  'us gallon',
  'us gallons',
];

const known: ReadonlySet<string> = new Set([...words.split(/\s+/).filter(Boolean), ...phrases]);
/** Every such name. */
export const englishUnits = (): ReadonlySet<string> => known;

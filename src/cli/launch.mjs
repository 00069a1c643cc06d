// Entry point of every npm script. A very old Node reads this file and age.mjs, so both keep to old syntax: newer
// syntax would end in a SyntaxError with a stack trace instead of one clear sentence.
import { complaintAboutAge } from './setup/age.mjs';

const complaint = complaintAboutAge(process.version, process.platform, process.arch);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
import('./setup/main.mjs').then((setup) => setup.main(process.argv.slice(2)));

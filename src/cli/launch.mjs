// The one door of every npm script. Only this file and age.mjs may be read by a very old Node, so they keep to old syntax:
// a newer word here would be a SyntaxError with a stack trace instead of one clear sentence.
import { complaintAboutAge } from './setup/age.mjs';

const complaint = complaintAboutAge(process.version, process.platform, process.arch);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
import('./setup/main.mjs').then((setup) => setup.main(process.argv.slice(2)));

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getLanguageService, MarkupKind, TextDocument } from 'vscode-json-languageservice';

const uri = pathToFileURL(resolve('content/dataset.json')).href;
const service = getLanguageService({
  schemaRequestService: async (address) => readFileSync(new URL(address), 'utf8'),
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
  clientCapabilities: {
    textDocument: {
      completion: { completionItem: { documentationFormat: [MarkupKind.Markdown] } },
      hover: { contentFormat: [MarkupKind.Markdown] },
    },
  },
});
service.configure({ validate: true, allowComments: false });

/** The cursor, in a text that is given to the editor. */
export const cursor = '‸';

function opened(text: string) {
  const at = text.indexOf(cursor);
  const document = TextDocument.create(uri, 'json', 1, text.replace(cursor, ''));
  return { document, json: service.parseJSONDocument(document), at: document.positionAt(Math.max(0, at)) };
}

/** What VS Code shows over the word at the cursor. The dataset itself says by `$schema` where its schema is. */
export async function hoverOf(text: string): Promise<string> {
  const { document, json, at } = opened(text);
  const hover = await service.doHover(document, at, json);
  const contents = [hover?.contents ?? []].flat();
  return contents.map((one) => (typeof one === 'string' ? one : one.value)).join('\n');
}

/** What VS Code offers at the cursor. */
export async function completionsOf(text: string) {
  const { document, json, at } = opened(text);
  const { items } = (await service.doComplete(document, at, json)) ?? { items: [] };
  return items.map(({ label, documentation, textEdit, insertText }) => ({
    label,
    documentation: typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
    inserted: textEdit?.newText ?? insertText ?? '',
  }));
}

/** What VS Code underlines: the words underlined, and the message. */
export async function diagnosticsOf(text: string): Promise<readonly (readonly [string, string])[]> {
  const { document, json } = opened(text);
  const found = await service.doValidation(document, json, {}, undefined);
  return found.map(
    ({ range, message }) => [document.getText(range), typeof message === 'string' ? message : message.value] as const,
  );
}

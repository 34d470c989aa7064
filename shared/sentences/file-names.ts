import { type FileNameFault, fileNameAtMost } from "../domain/resources/uploads/file-name.ts";

/** What is wrong with a file's name, and the mend. */
export function fileNameWords(fault: FileNameFault): string {
  switch (fault.kind) {
    case "empty":
      return "The file has no name.";
    case "space-at-an-end":
      return "The name begins or ends with a space. Take it away.";
    case "dot-at-the-end":
      return "The name ends with a full stop. Take it away.";
    case "line-break":
      return "There is a line break or another letter that cannot be seen in the name. Type the name anew.";
    case "letter":
      return `There is a ${fault.letter} in the name, which SharePoint does not keep. Take it away.`;
    case "too-long":
      return `The name has more than ${fileNameAtMost} letters. Make it shorter.`;
    case "reserved":
      return `Windows and SharePoint keep “${fault.name}” for themselves. Give the file another name.`;
    case "runs":
      return `A file that ends in .${fault.ending} is a program or a script, and would run on a colleague’s computer.`;
  }
}

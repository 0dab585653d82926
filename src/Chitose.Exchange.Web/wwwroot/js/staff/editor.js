// The editor works without any of this; each part only adds to it.
import { saveWhileTyping } from './editor/autosave.js';
import { followJapanese } from './editor/following.js';
import { followTyping } from './editor/live.js';
import { offerNames } from './editor/names.js';
import { showOthers } from './editor/others.js';
import { showTools } from './editor/tools.js';

const form = document.getElementById('entry');
if (form) {
  followJapanese(form);
  const saving = saveWhileTyping(form);
  followTyping(form, saving);
  const names = offerNames(form);
  showTools(form, names);
  showOthers(form);
}

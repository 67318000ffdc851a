const fc = require('fast-check');

/**
 * The same inputs for every mutant, and no search for the smallest one that fails: it takes long and tells nothing
 * here. A property stops after a while and has then passed, as a mutant that it would catch is nearly always caught by
 * the first inputs.
 */
fc.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 100 });

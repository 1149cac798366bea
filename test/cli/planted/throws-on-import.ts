/** It does not even load. */
throw new Error("broken on purpose");

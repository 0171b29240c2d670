//! The files `#start/<part>` and `#glue/<module>`, by which the host starts modules.
use crate::parts::{ALL, PARTS};

/// What starts a part whose module stands as text inside the entry. `text` is replaced by the module later.
pub fn inline(part: &str, text: &str) -> String {
    format!(
        "import {{ bytesOf }} from \"#host/start/inline\";\n\
         import {{ createGlue }} from \"#glue/{part}\";\n\
         export const startable = {{ createGlue, compile: () => new WebAssembly.Module(bytesOf({text})) }};\n"
    )
}

/// What starts a part where one module has everything.
pub fn of_all(file: &str) -> String {
    format!("export {{ startable }} from \"#host/start/{file}\";\n")
}

/// What TypeScript knows of these files: by the file's place below the generated ones.
pub fn declarations() -> impl Iterator<Item = (String, String)> {
    let starts = PARTS.iter().map(|part| (format!("start/{}.d.ts", part.name), start(part.name)));
    let glues = PARTS.iter().map(|part| part.name).chain([ALL]);
    starts.chain(glues.map(|name| (format!("glue/{name}.d.ts"), glue(name))))
}

fn start(part: &str) -> String {
    format!(
        "import type * as Exports from \"#module/{part}\";\n\
         import type {{ StartableModule }} from \"#host/start/start\";\n\
         export const startable: StartableModule<typeof Exports>;\n"
    )
}

fn glue(module: &str) -> String {
    format!(
        "import type * as Exports from \"#module/{module}\";\n\
         import type {{ CreateGlue }} from \"#host/start/glue\";\n\
         export const createGlue: CreateGlue<typeof Exports>;\n"
    )
}

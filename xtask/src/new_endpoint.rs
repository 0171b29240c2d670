//! `cargo xtask new-endpoint`: the skeletons of an endpoint, and what is left to fill in.
use std::ffi::OsString;

use anyhow::{Context, Result, bail};

use crate::paths::{self, Paths};
use crate::report::note;

const USAGE: &str = "cargo xtask new-endpoint <subject> <name> <METHOD> <url>, such as\n  cargo xtask new-endpoint user getUserGroups GET https://m.np.playstation.com/api/groups/v1/members/{accountId}/groups";

pub fn run(paths: &Paths, arguments: &[OsString]) -> Result<()> {
    let arguments: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let [subject, name, method, url] = arguments.as_slice() else { bail!("this takes four arguments: {USAGE}") };
    let hosts = paths::read(&paths.root.join("src/hosts.rs"))?;
    let name = camel_case(name);
    let skeleton = Skeleton::new(subject, &name, method, url, &hosts)?;
    let mut listed = Vec::new();
    for (file, add) in LISTS {
        let content = add(&skeleton, &paths::read(&paths.root.join(file))?).with_context(|| file.to_owned())?;
        listed.push((file, content));
    }
    let files = [
        (format!("src/endpoints/{subject}/{}.rs", skeleton.rust_name), skeleton.endpoint()),
        (format!("src/models/{}.rs", skeleton.model_file()), skeleton.model()),
        (skeleton.example(), "{}\n".to_owned()),
        (format!("tests/psn-sim/src/endpoints/{}.rs", skeleton.model_file()), skeleton.simulator()),
    ];
    for (file, _) in &files {
        if paths.root.join(file).exists() {
            bail!("{file} is there already");
        }
    }
    for (file, content) in &files {
        paths::write(&paths.root.join(file), content)?;
        note(format!("wrote {file}"));
    }
    for (file, content) in listed {
        paths::write(&paths.root.join(file), content)?;
        note(format!("added a line to {file}"));
    }
    println!("{}", skeleton.left());
    Ok(())
}

/// Gives a file's text with an endpoint in it.
type Add = for<'a, 'b, 'c> fn(&'a Skeleton<'b>, &'c str) -> Result<String>;

/// The files that list what an endpoint is made of.
const LISTS: [(&str, Add); 5] = [
    ("src/endpoints/mod.rs", |skeleton, list| skeleton.listed(list)),
    ("src/models/mod.rs", |skeleton, list| skeleton.with_model(list)),
    ("tests/models/fixtures.rs", |skeleton, list| skeleton.with_example(list)),
    ("tests/psn-sim/src/endpoints/mod.rs", |skeleton, modules| skeleton.with_simulator(modules)),
    ("tests/psn-sim/src/server/routes.rs", |skeleton, routes| skeleton.with_route(routes)),
];

/// An endpoint that is to be written.
struct Skeleton<'a> {
    subject: &'a str,
    /// In JavaScript.
    name: &'a str,
    rust_name: String,
    method: &'a str,
    /// The constant of `hosts`, if one fits.
    service: Option<String>,
    /// What follows the service.
    path: String,
    url: &'a str,
}

impl<'a> Skeleton<'a> {
    fn new(subject: &'a str, name: &'a str, method: &'a str, url: &'a str, hosts: &str) -> Result<Self> {
        let is_word = |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric());
        if !is_word(name) || !name.starts_with(|first: char| first.is_ascii_lowercase()) {
            bail!("`{name}` is no name of a function in JavaScript, such as getUserTitles");
        }
        if !matches!(method, "GET" | "POST" | "PUT" | "PATCH" | "DELETE") {
            bail!("`{method}` is none of the methods that endpoints use: GET, POST, PUT, PATCH or DELETE");
        }
        let (url, _) = url.split_once('?').unwrap_or((url, ""));
        if !url.starts_with("https://") || url.split('/').nth(3).is_none_or(str::is_empty) {
            bail!("`{url}` is no URL with a path that begins with https://");
        }
        let services = services(hosts);
        let service =
            services.iter().filter(|(_, base)| url.strip_prefix(base).is_some_and(|path| path.starts_with('/')));
        let service = service.max_by_key(|(_, base)| base.len());
        let path = match service {
            Some((_, base)) => url.get(base.len()..).unwrap_or_default().to_owned(),
            None => format!("/{}", url.splitn(4, '/').nth(3).unwrap_or_default()),
        };
        Ok(Self {
            subject,
            name,
            rust_name: snake_case(name),
            method,
            service: service.map(|(name, _)| (*name).to_owned()),
            path,
            url,
        })
    }

    /// `UserGroupsResponse` for `getUserGroups`.
    fn response(&self) -> String {
        format!("{}Response", pascal_case(without_verb(self.name)))
    }

    /// `user_groups` for `getUserGroups`.
    fn model_file(&self) -> String {
        snake_case(&lower_first(without_verb(self.name)))
    }

    /// The file with an answer of PSN.
    fn example(&self) -> String {
        format!("tests/models/data/{}.json", self.model_file().replace('_', "-"))
    }

    fn service(&self) -> &str {
        self.service.as_deref().unwrap_or("NEW_SERVICE")
    }

    fn arguments(&self) -> Vec<&str> {
        self.path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)).collect()
    }

    fn endpoint(&self) -> String {
        let (response, service) = (self.response(), self.service());
        let host = self.url.split('/').nth(2).unwrap_or_default();
        let path_of_host = self.url.splitn(4, '/').nth(3).unwrap_or_default();
        let mut arguments = String::new();
        for name in self.arguments() {
            let kind = match name {
                "accountId" => "AccountId",
                "onlineId" | "userName" => "OnlineId",
                "npCommunicationId" => "NpCommunicationId",
                _ => "Segment",
            };
            arguments.push_str(&format!(
                "        /// SAY: what `{name}` is.\n        {} as {name}: {kind},\n",
                snake_case(name)
            ));
        }
        if !arguments.is_empty() {
            arguments = format!("    arguments: {{\n{arguments}    }},\n");
        }
        format!(
            "use crate::hosts::{service};\nuse crate::models::{response};\n\n\
             endpoint! {{\n    \
             /// SAY: what it does, in one sentence.\n    ///\n    \
             /// Asks `{} /{path_of_host}` on {host}.\n    \
             {} as {},\n    method: {},\n    service: {service},\n    path: \"{}\",\n{}    relay: Never,\n    \
             evidence: Unverified(\"SAY: who knows it, and since when\"),\n\
             {arguments}    response: {{\n        \
             /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and with a `RequestError` when\n        \
             /// the answer is not JSON.\n        \
             JsonUnlessError -> {response}\n    }},\n}}\n",
            self.method,
            self.name,
            self.rust_name,
            self.method,
            self.path,
            if matches!(self.method, "GET" | "POST") { "" } else { "    effect: Write,\n" },
        )
    }

    fn model(&self) -> String {
        format!(
            "//! SAY: what these are.\n\nuse serde::{{Deserialize, Serialize}};\nuse tsify::Tsify;\n\n\
             /// SAY: what it is, from `{}`.\n\
             #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]\n#[serde(rename_all = \"camelCase\")]\n\
             pub struct {} {{}}\n",
            self.path,
            self.response(),
        )
    }

    fn simulator(&self) -> String {
        format!(
            "//! `{} {}`\n\nuse super::{{Reply, private}};\nuse crate::sign_in::viewer::Viewer;\nuse serde_json::json;\n\n\
             /// SAY: answers as PSN does.\npub async fn answer(_: Viewer) -> Reply {{\n    private(&json!({{}}))\n}}\n",
            self.method, self.path
        )
    }

    /// The list of endpoints with this one in its subject, in alphabetical order.
    fn listed(&self, list: &str) -> Result<String> {
        let opening = format!("    {}: {{\n", self.subject);
        let (before, rest) = list.split_once(&opening).with_context(|| {
            format!(
                "src/endpoints/mod.rs has no subject `{}`, only {}: add it there first, with its documentation",
                self.subject,
                subjects(list).join(", ")
            )
        })?;
        let (lines, after) = rest.split_once("    }\n").context("the list in src/endpoints/mod.rs does not end")?;
        let line = format!("        {} as {},", self.rust_name, pascal_case(self.name));
        let mut lines: Vec<_> = lines.lines().collect();
        if lines.iter().any(|listed| listed.trim() == line.trim()) {
            bail!("src/endpoints/mod.rs lists {} already", self.name);
        }
        lines.push(&line);
        lines.sort_unstable();
        Ok(format!("{before}{opening}{}\n    }}\n{after}", lines.join("\n")))
    }

    /// The list of models with this one's.
    fn with_model(&self, list: &str) -> Result<String> {
        let line = format!("    {}: {{ {} }}\n", self.model_file(), self.response());
        let is_entry = |line: &str| line.starts_with("    ") && line.trim_end().contains(": {");
        with_line(list, "\nmodels! {\n", "\n}\n", &line, is_entry)
    }

    /// The list of examples with this one's.
    fn with_example(&self, list: &str) -> Result<String> {
        let file = self.model_file().replace('_', "-");
        let line = format!("    \"{file}.json\" => {};\n", self.response());
        with_line(list, "\nfixtures! {\n", "\n}\n", &line, |line| line.starts_with("    \""))
    }

    fn with_simulator(&self, modules: &str) -> Result<String> {
        let line = format!("pub mod {};\n", self.model_file());
        with_line(modules, "\n\n", "\n\n", &line, |line| line.starts_with("pub mod "))
    }

    fn with_route(&self, routes: &str) -> Result<String> {
        let (model, host_and_path) = (self.model_file(), self.url.trim_start_matches("https://"));
        let end = "        .merge(control::routes())\n";
        let (before, after) = routes.split_once(end).context("no `.merge(control::routes())` is there any more")?;
        let method = self.method.to_ascii_lowercase();
        let route = format!("        .route(\"/{host_and_path}\", {method}(crate::endpoints::{model}::answer))\n");
        Ok(format!("{before}{route}{end}{after}"))
    }

    /// What only somebody who knows the endpoint can write.
    fn left(&self) -> String {
        let model = self.model_file();
        let mut left = format!(
            "\nLeft to do, in this order:\n  \
             1. src/endpoints/{}/{}.rs: the documentation (SAY), the options if it takes any, `evidence`, `relay`, and `list` if it is one;\n     \
             what goes into the query, the variables or the body moves to `sent_arguments`, and a POST that writes says `effect: Write`\n  \
             2. {}: an answer of PSN, with made-up names and ids\n  \
             3. src/models/{model}.rs: the type of that answer; types inside it go into the lists of src/models/mod.rs and tests/models/fixtures.rs\n  \
             4. tests/psn-sim/src/endpoints/{model}.rs: what the simulator answers\n",
            self.subject,
            self.rust_name,
            self.example(),
        );
        if self.service.is_none() {
            left.push_str(&format!("  5. src/hosts.rs: a constant in the place of NEW_SERVICE for {}\n", self.url));
        }
        left + "Then: cargo xtask test quick, which names what is forgotten"
    }
}

/// A text with a line more in a part of it, before the first of the lines that come later in the alphabet.
fn with_line(text: &str, begin: &str, end: &str, line: &str, is_entry: impl Fn(&str) -> bool) -> Result<String> {
    let start =
        text.find(begin).map(|at| at + begin.len()).with_context(|| format!("`{}` is not there", begin.trim()))?;
    let (before, rest) = text.split_at(start);
    let (part, after) = rest.split_at(rest.find(end).map_or(rest.len(), |at| at + 1));
    if part.contains(line) {
        bail!("`{}` is there already", line.trim());
    }
    let mut lines: Vec<_> = part.split_inclusive('\n').collect();
    let place = lines.iter().position(|other| is_entry(other) && *other > line).unwrap_or(lines.len());
    lines.insert(place, line);
    Ok(format!("{before}{}{after}", lines.concat()))
}

/// `getUserGroups` for `get_user_groups`, too.
fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.map(pascal_case).fold(first, |name, word| name + &word)
}

/// The constants of `hosts.rs` and what they are.
fn services(hosts: &str) -> Vec<(&str, &str)> {
    hosts
        .lines()
        .filter_map(|line| line.strip_prefix("pub const ")?.split_once(": &str = \""))
        .filter_map(|(name, rest)| Some((name, rest.strip_suffix("\";")?)))
        .collect()
}

fn subjects(list: &str) -> Vec<&str> {
    list.lines()
        .filter_map(|line| line.strip_prefix("    ")?.strip_suffix(": {"))
        .filter(|subject| subject.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_'))
        .collect()
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

fn pascal_case(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + letters.as_str())
}

fn without_verb(name: &str) -> &str {
    name.strip_prefix("get").filter(|rest| rest.starts_with(|first: char| first.is_ascii_uppercase())).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTS: &str = "/// Trophies.\npub const TROPHY: &str = \"https://m.example/api/trophy/v1\";\npub const ROOT: &str = \"https://m.example/api\";\n";
    const LIST: &str = "endpoints! {\n    /// Trophies.\n    trophy: {\n        get_b as GetB,\n    }\n\n    /// Users.\n    user: {\n        get_c as GetC,\n    }\n}\n";

    fn skeleton(url: &str) -> Skeleton<'_> {
        Skeleton::new("trophy", "getAList", "GET", url, HOSTS).unwrap()
    }

    #[test]
    fn an_endpoint_is_written_with_what_its_url_says() {
        let skeleton = skeleton("https://m.example/api/trophy/v1/users/{accountId}/things/{thingId}?limit=1");
        let code = skeleton.endpoint();
        for part in [
            "use crate::hosts::TROPHY;",
            "use crate::models::AListResponse;",
            "/// Asks `GET /api/trophy/v1/users/{accountId}/things/{thingId}` on m.example.",
            "    getAList as get_a_list,\n    method: GET,\n    service: TROPHY,\n    path: \"/users/{accountId}/things/{thingId}\",\n",
            "        account_id as accountId: AccountId,\n",
            "        thing_id as thingId: Segment,\n",
            "        JsonUnlessError -> AListResponse\n",
            "    evidence: Unverified(\"SAY: ",
        ] {
            assert!(code.contains(part), "{part}\n{code}");
        }
        assert_eq!(skeleton.model_file(), "a_list");
        assert!(!skeleton.left().contains("hosts.rs"));
    }

    #[test]
    fn a_service_that_is_new_has_to_be_named() {
        let skeleton = skeleton("https://other.example/api/a");
        assert!(skeleton.endpoint().contains("service: NEW_SERVICE,\n    path: \"/api/a\""));
        assert!(skeleton.left().contains("src/hosts.rs"));
    }

    #[test]
    fn what_changes_something_says_so() {
        let written =
            |method| Skeleton::new("trophy", "doIt", method, "https://m.example/api/a", HOSTS).unwrap().endpoint();
        assert!(written("DELETE").contains("    effect: Write,\n    relay: Never,\n"));
        assert!(!written("POST").contains("effect"));
    }

    #[test]
    fn the_list_stays_in_order() {
        let skeleton = skeleton("https://m.example/api/trophy/v1/a");
        let listed = skeleton.listed(LIST).unwrap();
        assert!(
            listed.contains("    trophy: {\n        get_a_list as GetAList,\n        get_b as GetB,\n    }\n"),
            "{listed}"
        );
        assert!(skeleton.listed(&listed).unwrap_err().to_string().contains("already"));
        let unknown = Skeleton { subject: "games", ..skeleton };
        let problem = unknown.listed(LIST).unwrap_err().to_string();
        assert!(problem.contains("no subject `games`, only trophy, user"), "{problem}");
    }

    #[test]
    fn the_other_lists_stay_in_order() {
        let skeleton = skeleton("https://m.example/api/trophy/v1/a/{accountId}");
        let models = "}\n\nmodels! {\n    a_a: { A, B }\n    b: {\n        B,\n    }\n}\n";
        let expected = "    a_a: { A, B }\n    a_list: { AListResponse }\n    b: {\n        B,\n    }\n}\n";
        assert!(skeleton.with_model(models).unwrap().ends_with(expected));
        let examples = "\nfixtures! {\n    \"a.json\" => A,\n        B;\n}\n";
        let expected = "    \"a-list.json\" => AListResponse;\n    \"a.json\" => A,\n        B;\n}\n";
        assert!(skeleton.with_example(examples).unwrap().ends_with(expected));
        let modules = "//! Doc.\n\npub mod a;\npub mod z;\n\nuse b;\n";
        let listed = skeleton.with_simulator(modules).unwrap();
        assert_eq!(listed, "//! Doc.\n\npub mod a;\npub mod a_list;\npub mod z;\n\nuse b;\n");
        assert!(skeleton.with_simulator(&listed).is_err());
        let routes = "    Router::new()\n        .merge(control::routes())\n";
        let route = ".route(\"/m.example/api/trophy/v1/a/{accountId}\", get(crate::endpoints::a_list::answer))\n";
        assert!(skeleton.with_route(routes).unwrap().contains(route));
    }

    #[test]
    fn names_may_be_rusts() {
        assert_eq!(camel_case("get_a_list"), "getAList");
        assert_eq!(camel_case("getAList"), "getAList");
    }

    /// What the skeletons leave to say.
    #[test]
    fn nothing_is_left_to_say() {
        let root = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        let mut left = Vec::new();
        for folder in ["src", "tests/psn-sim/src"] {
            for file in paths::files_under(&root.join(folder)).unwrap() {
                let text = paths::read(&file).unwrap();
                let lines = text.lines().enumerate().filter(|(_, line)| line.contains("SAY:"));
                let name = file.strip_prefix(root).unwrap();
                left.extend(lines.map(|(index, line)| format!("{}:{}: {}", name.display(), index + 1, line.trim())));
            }
        }
        assert!(left.is_empty(), "new endpoints are not finished:\n{}", left.join("\n"));
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        let refused = |name, method, url| Skeleton::new("trophy", name, method, url, HOSTS).is_err();
        assert!(refused("get-a", "GET", "https://m.example/a"));
        assert!(refused("GetA", "GET", "https://m.example/a"));
        assert!(refused("getA", "FETCH", "https://m.example/a"));
        assert!(refused("getA", "GET", "m.example/a"));
        assert!(refused("getA", "GET", "https://m.example"));
    }
}

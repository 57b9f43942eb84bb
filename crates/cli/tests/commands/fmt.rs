//! `yol fmt`

use crate::common::{Folder, answer, has, refusal, stderr, stdout, yol};
use std::fs;

const CROOKED: &str = "Prose   stays.\n\n```yol\nsource MVD\n  publisher \"Ministry\"\n  title \"Note\"\n  date 2025\n  mark reported\n```\n";
const STRAIGHT: &str = "Prose   stays.\n\n```yol\nsource MVD\n    publisher  \"Ministry\"\n    title      \"Note\"\n    date       2025\n    mark       reported\n```\n";
const BROKEN: &str = "```yol\nsource\n    publisher \"Ministry\n```\n";

#[test]
fn files_and_folders_are_formatted_in_place() {
    let folder = Folder::new();
    let first = folder.write("first.md", CROOKED);
    let second = folder.write("deep/second.md", CROOKED);
    let other = folder.write("deep/third.txt", CROOKED);
    let text = answer(yol(&["fmt", folder.as_str()]));
    has(&text, &["formatted ", "first.md", "second.md"]);
    assert_eq!(fs::read_to_string(first).unwrap(), STRAIGHT);
    assert_eq!(fs::read_to_string(second).unwrap(), STRAIGHT);
    assert_eq!(fs::read_to_string(other).unwrap(), CROOKED);
    assert_eq!(answer(yol(&["fmt", folder.as_str()])), "", "a second time there is nothing to do");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is left beside");
}

#[test]
fn check_changes_nothing() {
    let folder = Folder::new();
    let file = folder.write("a.md", CROOKED);
    let assert = yol(&["fmt", "--check", folder.as_str()]).assert().code(1).stderr_eq("");
    has(&stdout(&assert), &["not in the layout: ", "a.md"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), CROOKED);
    fs::write(&file, STRAIGHT).unwrap();
    assert_eq!(answer(yol(&["fmt", "--check", folder.as_str()])), "");
}

#[test]
fn standard_input_goes_to_standard_output() {
    assert_eq!(answer(yol(&["fmt", "-"]).stdin(CROOKED)), STRAIGHT);
    assert_eq!(answer(yol(&["fmt", "-"]).stdin("")), "");
    let assert = yol(&["fmt", "--check", "-"]).stdin(CROOKED).assert().code(1);
    assert_eq!(stdout(&assert), "not in the layout: standard input\n");
    has(&refusal(yol(&["fmt", "-", "a.md"])), &["`-` is standard input, and stands alone"]);
    has(&refusal(yol(&["fmt", "-"]).stdin(b"\xff".to_vec())), &["standard input is not UTF-8"]);
    has(&refusal(yol(&["fmt", "-"]).stdin(BROKEN)), &["error[", "standard input:"]);
}

#[test]
fn a_broken_file_is_reported_and_left_alone_and_the_others_are_formatted() {
    let folder = Folder::new();
    let broken = folder.write("a.md", BROKEN);
    let fine = folder.write("b.md", CROOKED);
    let assert = yol(&["fmt", folder.as_str()]).assert().code(2);
    has(&stderr(&assert), &["error[", "a.md:"]);
    has(&stdout(&assert), &["formatted ", "b.md"]);
    assert_eq!(fs::read_to_string(broken).unwrap(), BROKEN);
    assert_eq!(fs::read_to_string(fine).unwrap(), STRAIGHT);
}

#[test]
fn a_missing_file_is_named() {
    has(&refusal(yol(&["fmt", "no-such.md"])), &["cannot read `no-such.md`"]);
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = Folder::new();
    let file = folder.write("real/a.md", CROOKED);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let link = folder.path().join("link.md");
    symlink(&file, &link).unwrap();
    answer(yol(&["fmt", link.to_str().unwrap()]));
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), STRAIGHT);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);

    fs::write(&file, CROOKED).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o440)).unwrap();
    has(&refusal(yol(&["fmt", file.to_str().unwrap()])), &["cannot write", "it is read-only"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), CROOKED);
}

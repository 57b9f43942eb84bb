//! A no that is lost is found, by the words for no of the real languages.

#![expect(clippy::unwrap_used, reason = "a failed assumption in a test is a failed test")]

use catalogue::check::translation;
use catalogue::{Catalogue, Folder, Status};

/// Whether a translation is found to have lost a no.
fn loses(code: &str, english: &str, translated: &str) -> bool {
    let folder = Folder::at(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales"));
    let read = |text: &str| {
        let mut catalogue = Catalogue::default();
        catalogue.read("a.ftl", &format!("a = {text}\n")).unwrap();
        catalogue
    };
    let (source, mut catalogue) = (read(english), read(translated));
    for message in &mut catalogue.messages {
        message.status = source.message(&message.id).map(|source| Status::Machine { from: source.stamp() });
    }
    let findings = translation(&folder.language(code).unwrap(), &source, &catalogue, "locales");
    findings.iter().any(|finding| finding.problem.code() == "negation")
}

/// A language, the English, and a translation in which each no, put otherwise, is a no lost.
type Case = (&'static str, &'static str, &'static str, &'static [(&'static str, &'static str)]);

const CASES: [Case; 14] = [
    (
        "kk",
        "It calls a Russian citizen to the army. Foreigners are not called up.",
        "Ол Ресей азаматын әскерге шақырады. Шетелдіктер шақырылмайды.",
        &[("шақырылмайды", "шақырылады")],
    ),
    (
        "kk",
        "No rule makes you sign. Your own country can punish it.",
        "Ешбір ереже сізді қол қоюға міндеттемейді. Өз еліңіз бұл үшін жазалауы мүмкін.",
        &[("міндеттемейді", "міндеттейді")],
    ),
    (
        "kk",
        "You have no duty to serve: foreigners are not called up. A permit does not change that.",
        "Сіздің қызмет ету міндетіңіз жоқ: шетелдіктер әскерге шақырылмайды. Тұру рұқсаты мұны өзгертпейді.",
        &[("өзгертпейді", "өзгертеді")],
    ),
    (
        "kk",
        "Recruiters promise the passport. But a contract does not end when its term ends.",
        "Әскерге адам жинаушылар паспорт береміз дейді. Бірақ келісімшарт мерзімімен бірге бітпейді.",
        &[("бітпейді", "бітеді")],
    ),
    (
        "kk",
        "Stateless people may not serve.",
        "Азаматтығы жоқ адамдар қызмет ете алмайды.",
        &[("алмайды", "алады")],
    ),
    (
        "kk",
        "Whoever searches the computer does not find it there.",
        "Компьютерді тінткен адам оны сол жерден таппайды.",
        &[("таппайды", "табады")],
    ),
    (
        "kk",
        "It keeps nothing. It asks no name. It never tells you to sign.",
        "Ол ештеңе сақтамайды. Ол есім сұрамайды. Ол сізге ешқашан қол қой демейді.",
        &[("сақтамайды", "сақтайды"), ("сұрамайды", "сұрайды"), ("демейді", "дейді")],
    ),
    (
        "ky",
        "It calls a Russian citizen to the army. Foreigners are not called up.",
        "Россиянын жаранын армияга чакырат. Чет элдиктер чакырылбайт.",
        &[("чакырылбайт", "чакырылат")],
    ),
    (
        "ky",
        "No rule makes you sign. Your own country can punish it.",
        "Эч бир эреже кол коюуга мажбурлабайт. Өз өлкөңүз бул үчүн жазалашы мүмкүн.",
        &[("мажбурлабайт", "мажбурлайт")],
    ),
    (
        "ky",
        "Nobody here has checked each of them.",
        "Бул жерде алардын ар бирин эч ким текшерген жок.",
        &[("текшерген жок", "текшерген")],
    ),
    (
        "ky",
        "Russia does not extradite you. That does not protect you at home.",
        "Россия сизди башка өлкөгө өткөрүп бербейт. Бул сизди өз өлкөңүздө коргобойт.",
        &[("коргобойт", "коргойт"), ("бербейт", "берет")],
    ),
    (
        "ky",
        "Stateless people may not serve.",
        "Жарандыгы жок адамдар кызмат кыла албайт.",
        &[("албайт", "алат")],
    ),
    ("ky", "Unfit men do not serve.", "Жараксыз эркектер кызмат кылбайт.", &[("кылбайт", "кылат")]),
    (
        "ky",
        "It keeps nothing. It asks no name. It never tells you to sign.",
        "Ал эч нерсе сактабайт. Ал атыңызды сурабайт. Ал сизге эч качан кол кой дебейт.",
        &[("сактабайт", "сактайт"), ("сурабайт", "сурайт"), ("дебейт", "дейт")],
    ),
];

#[test]
fn each_no_that_is_lost_is_found() {
    for (code, english, translated, lost) in CASES {
        assert!(!loses(code, english, translated), "{translated}");
        for (no, yes) in lost {
            let turned = translated.replace(no, yes);
            assert_ne!(turned, translated);
            assert!(loses(code, english, &turned), "{turned}");
        }
    }
}

#[test]
fn sentences_may_be_parted_or_joined() {
    let joined = "Не подписывайте и не ждите: бумаги нет.";
    assert!(!loses("ru", "Do not sign. Do not wait. There is no paper.", joined));
    assert!(loses(
        "ru",
        "Do not sign. Do not wait. There is no paper.",
        "Не подписывайте, ждите: бумаги нет."
    ));
    assert!(!loses("ru", "Do not sign, it is no paper.", "Не подписывайте. Это не бумага."));
}

#[test]
fn to_refuse_needs_no_denial_beside_it() {
    assert!(!loses(
        "ru",
        "No rule makes you sign. You may say no.",
        "Никакое правило не велит подписать. Можно отказаться."
    ));
}

//! The languages, and how they are named.

/// A language in a script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// English: the language that the rulebook is written in.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Uzbek in Latin letters.
    Uz,
    /// Uzbek in Cyrillic letters.
    UzCyrl,
    /// Tajik.
    Tg,
    /// Kyrgyz.
    Ky,
    /// Kazakh.
    Kk,
    /// Azerbaijani.
    Az,
}

impl Locale {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] =
        [Self::En, Self::Ru, Self::Uz, Self::UzCyrl, Self::Tg, Self::Ky, Self::Kk, Self::Az];

    /// The code that is typed, and that HTML and HTTP use: `uz-Cyrl`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Uz => "uz",
            Self::UzCyrl => "uz-Cyrl",
            Self::Tg => "tg",
            Self::Ky => "ky",
            Self::Kk => "kk",
            Self::Az => "az",
        }
    }

    /// What the language is called by those who speak it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Uz => "O‘zbekcha",
            Self::UzCyrl => "Ўзбекча",
            Self::Tg => "Тоҷикӣ",
            Self::Ky => "Кыргызча",
            Self::Kk => "Қазақша",
            Self::Az => "Azərbaycanca",
        }
    }

    /// The language with this code, in any case of letters, with `-` or `_`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.replace('_', "-");
        Self::ALL.into_iter().find(|locale| locale.code().eq_ignore_ascii_case(&code))
    }

    /// The language of a tag such as `uz-Cyrl-UZ` or `ru-RU`: by language and script, whatever the region.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.replace('_', "-").to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next()?;
        let cyrillic = parts.any(|part| part == "cyrl");
        match (language, cyrillic) {
            ("uz", true) => Some(Self::UzCyrl),
            _ => Self::from_code(language),
        }
    }

    /// The language of a system's locale such as `uz_UZ.UTF-8` or `uz_UZ@cyrillic`.
    #[must_use]
    pub fn from_system(name: &str) -> Option<Self> {
        let (tag, rest) = name.split_at(name.find(['.', '@']).unwrap_or(name.len()));
        match Self::from_tag(tag)? {
            Self::Uz if rest.to_ascii_lowercase().contains("@cyrillic") => Some(Self::UzCyrl),
            locale => Some(locale),
        }
    }

    /// The first language that a browser accepts and that there is, by the weights of an `Accept-Language` header.
    #[must_use]
    pub fn from_accepted(header: &str) -> Option<Self> {
        crate::accepted::first(header)
    }

    /// Where the language stands in tables.
    pub(crate) fn place(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_browsers_and_systems_are_understood() {
        assert_eq!(Locale::from_tag("ru-RU"), Some(Locale::Ru));
        assert_eq!(Locale::from_tag("uz-Cyrl-UZ"), Some(Locale::UzCyrl));
        assert_eq!(Locale::from_system("uz_UZ.UTF-8"), Some(Locale::Uz));
        assert_eq!(Locale::from_system("uz_UZ.UTF-8@cyrillic"), Some(Locale::UzCyrl));
        assert_eq!(Locale::from_system("C.UTF-8"), None);
        assert_eq!(Locale::from_code("xx"), None);
    }
}

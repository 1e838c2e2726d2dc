// SPDX-License-Identifier: MIT
#include "ui/look/language.h"

#include "core/basics/catalogue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// The resources are linked statically, and Q_INIT_RESOURCE works only outside a namespace.
static void loadCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace pangaea {

namespace {

constexpr std::array spoken {
    SpokenLanguage {"en", "English"},   SpokenLanguage {"de", "Deutsch"},     SpokenLanguage {"es", "Español"},
    SpokenLanguage {"pt", "Português"}, SpokenLanguage {"zh_CN", "简体中文"},
};

bool isSpoken(const QString &id)
{
    return std::ranges::any_of(spoken,
                               [&](const SpokenLanguage &language) { return id == QLatin1String(language.id); });
}

/// "de-AT" is German, "zh-Hans-SG" simplified Chinese; who reads traditional Chinese is not given the simplified one.
QString idOf(const QString &system)
{
    const QLocale locale(system);
    if (locale.language() == QLocale::C)
        return u"en"_s;
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::SimplifiedChineseScript ? u"zh_CN"_s : QString();
    return QLocale::languageToCode(locale.language());
}

QString &current()
{
    static QString id = u"en"_s;
    return id;
}

void install(const QString &name, const QString &folder, QTranslator *translator)
{
    translator->setParent(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

std::span<const SpokenLanguage> spokenLanguages()
{
    return spoken;
}

QString spokenLanguage(const QString &wanted, const QStringList &systems)
{
    if (isSpoken(wanted))
        return wanted;
    for (const QString &system : systems) {
        if (const QString id = idOf(system); isSpoken(id))
            return id;
    }
    return u"en"_s;
}

void speak(const QString &wanted)
{
    current() = spokenLanguage(wanted, QLocale::system().uiLanguages());
    if (current() == u"en"_s)
        return;
    loadCatalogues();
    // Qt's own texts, such as the buttons of dialogs; its Portuguese is that of Brazil, like ours.
    const QString qtName = current() == u"pt"_s ? u"qtbase_pt_BR"_s : u"qtbase_"_s + current();
    install(qtName, QLibraryInfo::path(QLibraryInfo::TranslationsPath), new QTranslator);
    install(u"pangaea_"_s + current(), u":/translations"_s, new Catalogue);
}

QLocale readersLocale()
{
    const QLocale system = QLocale::system();
    const QLocale own(current());
    return system.language() == own.language() ? system : own;
}

QString withoutLetter(const QString &text)
{
    static const QRegularExpression behind(u"\\(&?[A-Z]\\)"_s);
    return QString(text).remove(behind).remove(u'&');
}

QString inReadersLanguage(const QString &path)
{
    const QFileInfo info(path);
    const QString translated = u"%1/%2/%3"_s.arg(info.path(), current(), info.fileName());
    return QFileInfo::exists(translated) ? translated : path;
}

} // namespace pangaea

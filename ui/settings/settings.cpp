// SPDX-License-Identifier: MIT
#include "ui/settings/settings.h"

#include "ui/settings/storedsettings.h"

#include "core/program/programtext.h"

#include <QSettings>

#include <algorithm>

namespace pangaea {

namespace {

constexpr std::array themeNames {"system", "light", "dark"}; // indexed by Theme

int number(const QSettings &settings, const char *key, int least, int most, int otherwise)
{
    bool ok = false;
    const int value = settings.value(QLatin1String(key)).toInt(&ok);
    return ok && value >= least && value <= most ? value : otherwise;
}

} // namespace

Settings Settings::load()
{
    const StoredSettings stored;
    Settings result = from(stored.values());
    result.problem = stored.problem();
    return result;
}

Settings Settings::from(const QSettings &stored)
{
    Settings result;
    result.graceSeconds = number(stored, "processes/graceSeconds", 0, 3600, result.graceSeconds);
    result.linesPerProcess = number(stored, "output/linesPerProcess", 100, 1'000'000, result.linesPerProcess);
    result.zoomPercent = number(stored, "view/zoomPercent", 50, 300, result.zoomPercent);
    const QString join = stored.value(QStringLiteral("processes/joinAutomatically")).toString();
    result.joinAutomatically = join == u"true" || (join != u"false" && result.joinAutomatically);
    result.journalMebibytes = number(stored, "journal/mebibytes", 8, 4096, result.journalMebibytes);
    result.processesPerTree = number(stored, "processes/perTree", 16, 4096, result.processesPerTree);
    const int rate = number(stored, "journal/sampleRate", 1, 20, result.sampleRate);
    if (std::ranges::count(sampleRates, rate) > 0)
        result.sampleRate = rate;
    const QString language = stored.value(QStringLiteral("view/codeLanguage")).toString();
    if (std::ranges::any_of(languages(), [&](const LanguageInfo &info) { return language == QLatin1String(info.id); }))
        result.codeLanguage = language;
    const QByteArray theme = stored.value(QStringLiteral("view/theme")).toByteArray();
    const auto found = std::ranges::find(themeNames, QByteArrayView(theme),
                                         [](const char *name) { return QByteArrayView(name); });
    if (found != themeNames.end())
        result.theme = Theme(found - themeNames.begin());
    return result;
}

void Settings::putInto(QSettings &stored) const
{
    stored.setValue(QStringLiteral("processes/graceSeconds"), graceSeconds);
    stored.setValue(QStringLiteral("processes/joinAutomatically"), joinAutomatically);
    stored.setValue(QStringLiteral("processes/perTree"), processesPerTree);
    stored.setValue(QStringLiteral("output/linesPerProcess"), linesPerProcess);
    stored.setValue(QStringLiteral("journal/mebibytes"), journalMebibytes);
    stored.setValue(QStringLiteral("journal/sampleRate"), sampleRate);
    stored.setValue(QStringLiteral("view/zoomPercent"), zoomPercent);
    if (!codeLanguage.isEmpty())
        stored.setValue(QStringLiteral("view/codeLanguage"), codeLanguage);
    stored.setValue(QStringLiteral("view/theme"), QLatin1String(themeNames[size_t(theme)]));
}

} // namespace pangaea

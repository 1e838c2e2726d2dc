// SPDX-License-Identifier: MIT
#include "ui/settings/settings.h"

#include "ui/look/language.h"
#include "ui/settings/storedsettings.h"

#include "core/program/programtext.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

int number(const QSettings &settings, const char *key, int least, int most, int otherwise)
{
    bool ok = false;
    const int value = settings.value(QLatin1String(key)).toInt(&ok);
    return ok && value >= least && value <= most ? value : otherwise;
}

bool truth(const QSettings &settings, const char *key, bool otherwise)
{
    const QString value = settings.value(QLatin1String(key)).toString();
    return value == u"true" || (value != u"false" && otherwise);
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
    result.joinAutomatically = truth(stored, "processes/joinAutomatically", result.joinAutomatically);
    result.askBeforeMany = truth(stored, "processes/askBeforeMany", result.askBeforeMany);
    result.announceEvents = truth(stored, "view/announceEvents", result.announceEvents);
    result.keepSession = truth(stored, "journal/keepSession", result.keepSession);
    result.explainOutput = truth(stored, "output/explain", result.explainOutput);
    result.tellCrashes = truth(stored, "processes/tellCrashes", result.tellCrashes);
    result.journalMebibytes = number(stored, "journal/mebibytes", 8, 4096, result.journalMebibytes);
    result.processesPerTree = number(stored, "processes/perTree", 16, 4096, result.processesPerTree);
    const int rate = number(stored, "journal/sampleRate", 1, 20, result.sampleRate);
    if (std::ranges::count(sampleRates, rate) > 0)
        result.sampleRate = rate;
    const QString language = stored.value(u"view/codeLanguage"_s).toString();
    if (std::ranges::any_of(languages(), [&](const LanguageInfo &info) { return language == QLatin1String(info.id); }))
        result.codeLanguage = language;
    const QString spoken = stored.value(u"view/language"_s).toString();
    if (std::ranges::any_of(spokenLanguages(),
                            [&](const SpokenLanguage &known) { return spoken == QLatin1String(known.id); }))
        result.language = spoken;
    result.timeStamps = timeStampsNamed(stored.value(u"output/timeStamps"_s).toString());
    result.wrapOutput = truth(stored, "output/wrap", result.wrapOutput);
    result.theme = themeNamed(stored.value(u"view/theme"_s).toString()).value_or(result.theme);
    return result;
}

void Settings::putInto(QSettings &stored) const
{
    stored.setValue(u"processes/graceSeconds"_s, graceSeconds);
    stored.setValue(u"processes/joinAutomatically"_s, joinAutomatically);
    stored.setValue(u"processes/askBeforeMany"_s, askBeforeMany);
    stored.setValue(u"processes/perTree"_s, processesPerTree);
    stored.setValue(u"output/explain"_s, explainOutput);
    stored.setValue(u"processes/tellCrashes"_s, tellCrashes);
    stored.setValue(u"journal/keepSession"_s, keepSession);
    stored.setValue(u"output/linesPerProcess"_s, linesPerProcess);
    stored.setValue(u"output/timeStamps"_s, QLatin1String(timeStampNames[size_t(timeStamps)]));
    stored.setValue(u"output/wrap"_s, wrapOutput);
    stored.setValue(u"journal/mebibytes"_s, journalMebibytes);
    stored.setValue(u"journal/sampleRate"_s, sampleRate);
    stored.setValue(u"view/announceEvents"_s, announceEvents);
    stored.setValue(u"view/zoomPercent"_s, zoomPercent);
    if (!codeLanguage.isEmpty())
        stored.setValue(u"view/codeLanguage"_s, codeLanguage);
    stored.setValue(u"view/language"_s, language);
    stored.setValue(u"view/theme"_s, QLatin1String(themeNames[size_t(theme)]));
}

} // namespace pangaea
